-- One text for both engines, written out twice by the type names of each; a test proves both yield the same schema.
-- Every row of a tenant carries organisation_id first in its key. Moments are microseconds since 1970.

CREATE TABLE installation (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE organisation (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    settings TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE organisation_host (
    host TEXT NOT NULL PRIMARY KEY,
    organisation_id UUID NOT NULL REFERENCES organisation (id)
);

CREATE TABLE area (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    id UUID NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    slug TEXT NOT NULL,
    level TEXT NOT NULL,
    parent_id UUID,
    population BIGINT,
    geometry TEXT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, code),
    UNIQUE (organisation_id, slug)
);

-- The municipality's own list of addresses, to find a place by what people type. Replaced as a whole.
CREATE TABLE address (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    id UUID NOT NULL,
    street TEXT NOT NULL,
    number BIGINT NOT NULL,
    addition TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    street_key TEXT NOT NULL,
    addition_key TEXT NOT NULL,
    town_key TEXT NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    latitude DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, street_key, number, addition_key, town_key, postcode)
);
CREATE INDEX address_of_postcode ON address (organisation_id, postcode, number);

CREATE TABLE person (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    id UUID NOT NULL,
    display_name TEXT NOT NULL,
    email TEXT,
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    erased_at BIGINT,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, email)
);

CREATE TABLE person_role (
    organisation_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (organisation_id, person_id, role),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);

-- Staff only: password and second factor. The TOTP secret is sealed with the key of the installation.
CREATE TABLE credential (
    organisation_id UUID NOT NULL,
    person_id UUID NOT NULL,
    password_phc TEXT NOT NULL,
    totp_sealed BYTEA NOT NULL,
    totp_last_step BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, person_id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);

CREATE TABLE person_group (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    id UUID NOT NULL,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, name)
);

CREATE TABLE group_member (
    organisation_id UUID NOT NULL,
    group_id UUID NOT NULL,
    person_id UUID NOT NULL,
    function TEXT NOT NULL,
    PRIMARY KEY (organisation_id, group_id, person_id),
    FOREIGN KEY (organisation_id, group_id) REFERENCES person_group (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);

CREATE TABLE session (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    token_hash BYTEA NOT NULL,
    kind TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, token_hash),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);
CREATE INDEX session_of_person ON session (organisation_id, person_id);

CREATE TABLE login_link (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    token_hash BYTEA NOT NULL,
    email TEXT NOT NULL,
    purpose TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (organisation_id, token_hash)
);

CREATE TABLE throttle (
    organisation_id UUID NOT NULL,
    bucket BYTEA NOT NULL,
    window_start BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, bucket)
);

CREATE TABLE undertaking (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    id UUID NOT NULL,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    owner_id UUID NOT NULL,
    owner_function TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    closed_at BIGINT,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, slug),
    FOREIGN KEY (organisation_id, owner_id) REFERENCES person (organisation_id, id)
);

-- What a person or group is in an undertaking: purpose and mandate (decides, advises, takes part, knows).
CREATE TABLE undertaking_role (
    organisation_id UUID NOT NULL,
    undertaking_id UUID NOT NULL,
    person_id UUID NOT NULL,
    purpose TEXT NOT NULL,
    mandate TEXT NOT NULL,
    PRIMARY KEY (organisation_id, undertaking_id, person_id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);

-- The draft of a frame is free to change; a published version never is.
CREATE TABLE frame_draft (
    organisation_id UUID NOT NULL,
    undertaking_id UUID NOT NULL,
    form TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, undertaking_id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
);

CREATE TABLE frame_version (
    organisation_id UUID NOT NULL,
    undertaking_id UUID NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    reason TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by UUID NOT NULL,
    PRIMARY KEY (organisation_id, undertaking_id, version),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
);

CREATE TABLE round (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    undertaking_id UUID NOT NULL,
    method TEXT NOT NULL,
    privacy TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, undertaking_id, method),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
);

CREATE TABLE photo (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    id UUID NOT NULL,
    media_type TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    bytes BYTEA NOT NULL,
    thumbnail BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id)
);

CREATE TABLE contribution (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    undertaking_id UUID NOT NULL,
    round_id UUID NOT NULL,
    number BIGINT,
    state TEXT NOT NULL,
    author_id UUID,
    channel TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    description TEXT NOT NULL,
    category TEXT NOT NULL,
    cost_cents BIGINT NOT NULL,
    estimated_cost_cents BIGINT,
    longitude DOUBLE PRECISION,
    latitude DOUBLE PRECISION,
    address TEXT NOT NULL,
    area_id UUID,
    photo_id UUID,
    photo_description TEXT NOT NULL,
    draft_form TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    submitted_at BIGINT,
    check_due_at BIGINT,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, undertaking_id, number),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);
CREATE INDEX contribution_of_author ON contribution (organisation_id, author_id);
CREATE INDEX contribution_of_photo ON contribution (organisation_id, photo_id);

-- What a public plan said before an edit.
CREATE TABLE contribution_version (
    organisation_id UUID NOT NULL,
    contribution_id UUID NOT NULL,
    version BIGINT NOT NULL,
    body TEXT NOT NULL,
    replaced_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, contribution_id, version),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
);

CREATE TABLE support (
    organisation_id UUID NOT NULL,
    contribution_id UUID NOT NULL,
    person_id UUID NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, contribution_id, person_id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id),
    FOREIGN KEY (organisation_id, person_id) REFERENCES person (organisation_id, id)
);

-- The check in progress: verdicts so far, saved at every step. Recorded for good as a decision.
CREATE TABLE check_draft (
    organisation_id UUID NOT NULL,
    contribution_id UUID NOT NULL,
    body TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by UUID NOT NULL,
    PRIMARY KEY (organisation_id, contribution_id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
);

CREATE TABLE note (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    contribution_id UUID NOT NULL,
    author_id UUID NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
);
CREATE INDEX note_of_contribution ON note (organisation_id, contribution_id);

CREATE TABLE advice (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    contribution_id UUID NOT NULL,
    asked_of UUID NOT NULL,
    asked_by UUID NOT NULL,
    question TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    due TEXT NOT NULL,
    answer TEXT,
    answered_at BIGINT,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, contribution_id) REFERENCES contribution (organisation_id, id)
);
CREATE INDEX advice_of_contribution ON advice (organisation_id, contribution_id);
CREATE INDEX advice_of_person ON advice (organisation_id, asked_of);

-- One row per letter. `voter_id` stays the same when a letter is replaced: one voter, one ballot. Nothing in this
-- row changes when a ballot is cast, so not even the hidden columns of an engine say who voted.
CREATE TABLE roll_entry (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    round_id UUID NOT NULL,
    voter_id UUID NOT NULL,
    area_id UUID,
    age_group TEXT NOT NULL,
    reference_hash BYTEA,
    locator TEXT NOT NULL,
    code_phc TEXT NOT NULL,
    state TEXT NOT NULL,
    batch BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, locator),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);
CREATE INDEX roll_entry_of_reference ON roll_entry (organisation_id, round_id, reference_hash);

-- An uploaded list of letters; its rows stand here sealed until all codes are made.
CREATE TABLE roll_batch (
    organisation_id UUID NOT NULL,
    round_id UUID NOT NULL,
    number BIGINT NOT NULL,
    state TEXT NOT NULL,
    total BIGINT NOT NULL,
    made BIGINT NOT NULL,
    sealed_rows BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, round_id, number),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);

-- The print file in parts, sealed with the key of the installation; destroyed when it was fetched.
CREATE TABLE roll_print (
    organisation_id UUID NOT NULL,
    round_id UUID NOT NULL,
    batch BIGINT NOT NULL,
    part BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    PRIMARY KEY (organisation_id, round_id, batch, part),
    FOREIGN KEY (organisation_id, round_id, batch) REFERENCES roll_batch (organisation_id, round_id, number)
);

-- Sealed ballots. `slot` is a keyed hash of the voter on the roll: without the key of the installation, which stands
-- outside the database, no ballot can be joined to a voter and none can be read. No times, no order (SQLite keeps
-- the rows in order of slot). `receipt` is a hash of `sealed`.
CREATE TABLE ballot (
    organisation_id UUID NOT NULL,
    round_id UUID NOT NULL,
    slot BYTEA NOT NULL,
    sealed BYTEA NOT NULL,
    channel TEXT NOT NULL,
    receipt TEXT NOT NULL,
    PRIMARY KEY (organisation_id, round_id, slot),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);

-- A post that comes twice gets the same receipt. All rows of a round expire at the same moment, so that moment
-- does not tell when a ballot was cast.
CREATE TABLE ballot_receipt (
    organisation_id UUID NOT NULL,
    idempotency_hash BYTEA NOT NULL,
    receipt TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, idempotency_hash)
);

-- A paper ballot waits, sealed, for the second reader; with two readings that differ it waits until they agree.
CREATE TABLE paper_ballot (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    round_id UUID NOT NULL,
    voter_id UUID NOT NULL,
    locator TEXT NOT NULL,
    first_sealed BYTEA NOT NULL,
    first_by UUID NOT NULL,
    second_sealed BYTEA,
    second_by UUID,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, round_id, voter_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);

-- Addresses of voters who asked to hear the outcome; not linked to a roll entry or a ballot.
CREATE TABLE round_follower (
    organisation_id UUID NOT NULL,
    round_id UUID NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    PRIMARY KEY (organisation_id, round_id, email),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);

CREATE TABLE result (
    organisation_id UUID NOT NULL,
    round_id UUID NOT NULL,
    version BIGINT NOT NULL,
    state TEXT NOT NULL,
    summary TEXT NOT NULL,
    trace TEXT NOT NULL,
    ballots TEXT NOT NULL,
    lot TEXT NOT NULL,
    counted_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, round_id, version),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);

-- What an imported file says was chosen; shown beside our own count, never used for it.
CREATE TABLE recorded_outcome (
    organisation_id UUID NOT NULL,
    round_id UUID NOT NULL,
    winners TEXT NOT NULL,
    PRIMARY KEY (organisation_id, round_id),
    FOREIGN KEY (organisation_id, round_id) REFERENCES round (organisation_id, id)
);

CREATE TABLE decision (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    undertaking_id UUID NOT NULL,
    contribution_id UUID,
    kind TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    decider TEXT NOT NULL,
    decided_by UUID NOT NULL,
    frame_version BIGINT NOT NULL,
    body TEXT NOT NULL,
    review_at TEXT,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
);
CREATE INDEX decision_of_undertaking ON decision (organisation_id, undertaking_id);
CREATE INDEX decision_of_contribution ON decision (organisation_id, contribution_id);

CREATE TABLE promise (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    number BIGINT NOT NULL,
    undertaking_id UUID NOT NULL,
    contribution_id UUID,
    title TEXT NOT NULL,
    owner_id UUID NOT NULL,
    owner_function TEXT NOT NULL,
    group_id UUID,
    beneficiary_id UUID,
    due TEXT NOT NULL,
    money_cents BIGINT NOT NULL,
    state TEXT NOT NULL,
    claimed_at BIGINT,
    settled_by_silence BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, number),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
);

CREATE TABLE promise_event (
    organisation_id UUID NOT NULL,
    promise_id UUID NOT NULL,
    sequence BIGINT NOT NULL,
    act TEXT NOT NULL,
    body TEXT NOT NULL,
    old_due TEXT NOT NULL,
    actor_id UUID,
    actor_function TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, promise_id, sequence),
    FOREIGN KEY (organisation_id, promise_id) REFERENCES promise (organisation_id, id)
);

-- What was told about a promise for which date; the key keeps a reminder from going out twice.
CREATE TABLE promise_told (
    organisation_id UUID NOT NULL,
    promise_id UUID NOT NULL,
    told TEXT NOT NULL,
    due TEXT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, promise_id, told, due),
    FOREIGN KEY (organisation_id, promise_id) REFERENCES promise (organisation_id, id)
);

CREATE TABLE notice (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    id UUID NOT NULL,
    email TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    cause TEXT NOT NULL,
    undertaking_id UUID,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    sent_at BIGINT,
    PRIMARY KEY (organisation_id, id)
);

CREATE TABLE lesson (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    undertaking_id UUID NOT NULL,
    lesson TEXT NOT NULL,
    done_with_contributions TEXT NOT NULL,
    written_by UUID NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id),
    UNIQUE (organisation_id, undertaking_id),
    FOREIGN KEY (organisation_id, undertaking_id) REFERENCES undertaking (organisation_id, id)
);

-- Uploaded themes by the hash of their text; which one is in use stands in the settings of the organisation.
CREATE TABLE theme (
    organisation_id UUID NOT NULL REFERENCES organisation (id),
    hash TEXT NOT NULL,
    class_name TEXT NOT NULL,
    css TEXT NOT NULL,
    uploaded_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, hash)
);

-- Work to be done later: leased, idempotent, at least once. `unique_key` keeps the same work from standing twice.
CREATE TABLE job (
    id UUID NOT NULL PRIMARY KEY,
    organisation_id UUID NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    unique_key TEXT NOT NULL,
    state TEXT NOT NULL,
    progress TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    finished_at BIGINT,
    UNIQUE (organisation_id, kind, unique_key)
);
CREATE INDEX job_waiting ON job (state, run_at);

CREATE TABLE audit (
    organisation_id UUID NOT NULL,
    id UUID NOT NULL,
    actor_id UUID,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id UUID,
    happened_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, id)
);
