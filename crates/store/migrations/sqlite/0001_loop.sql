-- One text for both engines, written out twice by the type names of each; a test proves both yield the same schema.
-- Every row of a tenant carries organisation_id first in its key. Moments are microseconds since 1970.

CREATE TABLE installation (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE organisation (
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    settings TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE organisation_host (
    host TEXT NOT NULL PRIMARY KEY,
    organisation_id BLOB NOT NULL REFERENCES organisation (id)
) STRICT;

CREATE TABLE area (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    id BLOB NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    level TEXT NOT NULL,
    parent_id BLOB,
    population INTEGER,
    geometry TEXT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, code),
    UNIQUE (organisation_id, slug)
) STRICT;

-- The municipality's own list of addresses, to find a place by what people type. Replaced as a whole.
CREATE TABLE address (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    id BLOB NOT NULL,
    street TEXT NOT NULL,
    number INTEGER NOT NULL,
    addition TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    street_key TEXT NOT NULL,
    addition_key TEXT NOT NULL,
    town_key TEXT NOT NULL,
    longitude REAL NOT NULL,
    latitude REAL NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, street_key, number, addition_key, town_key, postcode)
) STRICT;
CREATE INDEX address_of_postcode ON address (organisation_id, postcode, number);

CREATE TABLE person (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    id BLOB NOT NULL,
    display_name TEXT NOT NULL,
    email TEXT,
    language TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    erased_at INTEGER,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, email)
) STRICT;

CREATE TABLE person_role (
    organisation_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (organisation_id, person_id, role),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
) STRICT;

-- Staff only: password and second factor. The TOTP secret is sealed with the key of the installation.
CREATE TABLE credential (
    organisation_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    password_phc TEXT NOT NULL,
    totp_sealed BLOB NOT NULL,
    totp_last_step INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
) STRICT;

CREATE TABLE person_group (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, name)
) STRICT;

CREATE TABLE group_member (
    organisation_id BLOB NOT NULL,
    group_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    function TEXT NOT NULL,
    PRIMARY KEY (organisation_id, group_id, person_id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES person_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
) STRICT;

CREATE TABLE session (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    token_hash BLOB NOT NULL,
    kind TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, token_hash),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
) STRICT;
CREATE INDEX session_of_person ON session (organisation_id, person_id);

CREATE TABLE login_link (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    token_hash BLOB NOT NULL,
    email TEXT NOT NULL,
    purpose TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (organisation_id, token_hash)
) STRICT;

CREATE TABLE throttle (
    organisation_id BLOB NOT NULL,
    bucket BLOB NOT NULL,
    window_start INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, bucket)
) STRICT;

CREATE TABLE undertaking (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    id BLOB NOT NULL,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    owner_id BLOB NOT NULL,
    owner_function TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at INTEGER,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, slug),
    FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id)
) STRICT;

-- What a person or group is in an undertaking: purpose and mandate (decides, advises, takes part, knows).
CREATE TABLE undertaking_role (
    organisation_id BLOB NOT NULL,
    undertaking_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    purpose TEXT NOT NULL,
    mandate TEXT NOT NULL,
    PRIMARY KEY (organisation_id, undertaking_id, person_id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
) STRICT;

-- The draft of a frame is free to change; a published version never is.
CREATE TABLE frame_draft (
    organisation_id BLOB NOT NULL,
    undertaking_id BLOB NOT NULL,
    form TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, undertaking_id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
) STRICT;

CREATE TABLE frame_version (
    organisation_id BLOB NOT NULL,
    undertaking_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by BLOB NOT NULL,
    PRIMARY KEY (organisation_id, undertaking_id, version),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
) STRICT;

CREATE TABLE round (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    undertaking_id BLOB NOT NULL,
    method TEXT NOT NULL,
    privacy TEXT NOT NULL,
    opens_at INTEGER NOT NULL,
    closes_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, undertaking_id, method),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
) STRICT;

CREATE TABLE photo (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    id BLOB NOT NULL,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    thumbnail BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id)
) STRICT;

CREATE TABLE contribution (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    undertaking_id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    number INTEGER,
    state TEXT NOT NULL,
    author_id BLOB,
    channel TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    category TEXT NOT NULL,
    cost_cents INTEGER NOT NULL,
    estimated_cost_cents INTEGER,
    longitude REAL,
    latitude REAL,
    address TEXT NOT NULL,
    area_id BLOB,
    photo_id BLOB,
    photo_description TEXT NOT NULL,
    draft_form TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    submitted_at INTEGER,
    check_due_at INTEGER,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, undertaking_id, number),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT;
CREATE INDEX contribution_of_author ON contribution (organisation_id, author_id);
CREATE INDEX contribution_of_photo ON contribution (organisation_id, photo_id);

-- What a public plan said before an edit.
CREATE TABLE contribution_version (
    organisation_id BLOB NOT NULL,
    contribution_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    replaced_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, contribution_id, version),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
) STRICT;

CREATE TABLE support (
    organisation_id BLOB NOT NULL,
    contribution_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, contribution_id, person_id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
) STRICT;

-- The check in progress: verdicts so far, saved at every step. Recorded for good as a decision.
CREATE TABLE check_draft (
    organisation_id BLOB NOT NULL,
    contribution_id BLOB NOT NULL,
    body TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    saved_by BLOB NOT NULL,
    PRIMARY KEY (organisation_id, contribution_id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
) STRICT;

CREATE TABLE note (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    contribution_id BLOB NOT NULL,
    author_id BLOB NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
) STRICT;
CREATE INDEX note_of_contribution ON note (organisation_id, contribution_id);

CREATE TABLE advice (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    contribution_id BLOB NOT NULL,
    asked_of BLOB NOT NULL,
    asked_by BLOB NOT NULL,
    question TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    due TEXT NOT NULL,
    answer TEXT,
    answered_at INTEGER,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
) STRICT;
CREATE INDEX advice_of_contribution ON advice (organisation_id, contribution_id);
CREATE INDEX advice_of_person ON advice (organisation_id, asked_of);

-- One row per letter. `voter_id` stays the same when a letter is replaced: one voter, one ballot. Nothing in this
-- row changes when a ballot is cast, so not even the hidden columns of an engine say who voted.
CREATE TABLE roll_entry (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    voter_id BLOB NOT NULL,
    area_id BLOB,
    age_group TEXT NOT NULL,
    reference_hash BLOB,
    locator TEXT NOT NULL,
    code_phc TEXT NOT NULL,
    state TEXT NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, locator),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT;
CREATE INDEX roll_entry_of_reference ON roll_entry (organisation_id, round_id, reference_hash);

-- An uploaded list of letters; its rows stand here sealed until all codes are made.
CREATE TABLE roll_batch (
    organisation_id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    total INTEGER NOT NULL,
    made INTEGER NOT NULL,
    sealed_rows BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, round_id, number),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT;

-- The print file in parts, sealed with the key of the installation; destroyed when it was fetched.
CREATE TABLE roll_print (
    organisation_id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    batch INTEGER NOT NULL,
    part INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (organisation_id, round_id, batch, part),
    FOREIGN KEY (organisation_id, round_id, batch) REFERENCES roll_batch (organisation_id, round_id, number)
) STRICT;

-- Sealed ballots. `slot` is a keyed hash of the voter on the roll: without the key of the installation, which stands
-- outside the database, no ballot can be joined to a voter and none can be read. No times, no order (SQLite keeps
-- the rows in order of slot). `receipt` is a hash of `sealed`.
CREATE TABLE ballot (
    organisation_id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    slot BLOB NOT NULL,
    sealed BLOB NOT NULL,
    channel TEXT NOT NULL,
    receipt TEXT NOT NULL,
    PRIMARY KEY (organisation_id, round_id, slot),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT, WITHOUT ROWID;

-- A post that comes twice gets the same receipt. All rows of a round expire at the same moment, so that moment
-- does not tell when a ballot was cast.
CREATE TABLE ballot_receipt (
    organisation_id BLOB NOT NULL,
    idempotency_hash BLOB NOT NULL,
    receipt TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, idempotency_hash)
) STRICT, WITHOUT ROWID;

-- A paper ballot waits, sealed, for the second reader; with two readings that differ it waits until they agree.
CREATE TABLE paper_ballot (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    voter_id BLOB NOT NULL,
    locator TEXT NOT NULL,
    first_sealed BLOB NOT NULL,
    first_by BLOB NOT NULL,
    second_sealed BLOB,
    second_by BLOB,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, voter_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT;

-- Addresses of voters who asked to hear the outcome; not linked to a roll entry or a ballot.
CREATE TABLE round_follower (
    organisation_id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (organisation_id, round_id, email),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE result (
    organisation_id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    trace TEXT NOT NULL,
    ballots TEXT NOT NULL,
    lot TEXT NOT NULL,
    counted_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, round_id, version),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT;

-- What an imported file says was chosen; shown beside our own count, never used for it.
CREATE TABLE recorded_outcome (
    organisation_id BLOB NOT NULL,
    round_id BLOB NOT NULL,
    winners TEXT NOT NULL,
    PRIMARY KEY (organisation_id, round_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
) STRICT;

CREATE TABLE decision (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    undertaking_id BLOB NOT NULL,
    contribution_id BLOB,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    decider TEXT NOT NULL,
    decided_by BLOB NOT NULL,
    frame_version INTEGER NOT NULL,
    body TEXT NOT NULL,
    review_at TEXT,
    decided_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
) STRICT;
CREATE INDEX decision_of_undertaking ON decision (organisation_id, undertaking_id);
CREATE INDEX decision_of_contribution ON decision (organisation_id, contribution_id);

CREATE TABLE promise (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    number INTEGER NOT NULL,
    undertaking_id BLOB NOT NULL,
    contribution_id BLOB,
    title TEXT NOT NULL,
    owner_id BLOB NOT NULL,
    owner_function TEXT NOT NULL,
    group_id BLOB,
    beneficiary_id BLOB,
    due TEXT NOT NULL,
    money_cents INTEGER NOT NULL,
    state TEXT NOT NULL,
    claimed_at INTEGER,
    settled_by_silence INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, number),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
) STRICT;

CREATE TABLE promise_event (
    organisation_id BLOB NOT NULL,
    promise_id BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    act TEXT NOT NULL,
    body TEXT NOT NULL,
    old_due TEXT NOT NULL,
    actor_id BLOB,
    actor_function TEXT NOT NULL,
    happened_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, promise_id, sequence),
    FOREIGN KEY (organisation_id, promise_id) REFERENCES promise (organisation_id, id)
) STRICT;

-- What was told about a promise for which date; the key keeps a reminder from going out twice.
CREATE TABLE promise_told (
    organisation_id BLOB NOT NULL,
    promise_id BLOB NOT NULL,
    told TEXT NOT NULL,
    due TEXT NOT NULL,
    told_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, promise_id, told, due),
    FOREIGN KEY (organisation_id, promise_id) REFERENCES promise (organisation_id, id)
) STRICT;

CREATE TABLE notice (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    id BLOB NOT NULL,
    email TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    cause TEXT NOT NULL,
    undertaking_id BLOB,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    sent_at INTEGER,
    PRIMARY KEY (organisation_id, id)
) STRICT;

CREATE TABLE lesson (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    undertaking_id BLOB NOT NULL,
    lesson TEXT NOT NULL,
    done_with_contributions TEXT NOT NULL,
    written_by BLOB NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, undertaking_id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
) STRICT;

-- Uploaded themes by the hash of their text; which one is in use stands in the settings of the organisation.
CREATE TABLE theme (
    organisation_id BLOB NOT NULL REFERENCES organisation (id),
    hash TEXT NOT NULL,
    class_name TEXT NOT NULL,
    css TEXT NOT NULL,
    uploaded_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, hash)
) STRICT;

-- Work to be done later: leased, idempotent, at least once. `unique_key` keeps the same work from standing twice.
CREATE TABLE job (
    id BLOB NOT NULL PRIMARY KEY,
    organisation_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    unique_key TEXT NOT NULL,
    state TEXT NOT NULL,
    progress TEXT NOT NULL,
    run_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    finished_at INTEGER,
    UNIQUE (organisation_id, kind, unique_key)
) STRICT;
CREATE INDEX job_waiting ON job (state, run_at);

CREATE TABLE audit (
    organisation_id BLOB NOT NULL,
    id BLOB NOT NULL,
    actor_id BLOB,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id BLOB,
    happened_at INTEGER NOT NULL,
    PRIMARY KEY (organisation_id, id)
) STRICT;
