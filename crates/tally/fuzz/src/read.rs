//! Reads any bytes as a `.pb` file and as a rule: never a panic, and what was read writes and reads the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tally::Rule;
use tally::pb::{self, WriteOptions};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(rule) = serde_json::from_slice::<Rule>(bytes) {
        let text = serde_json::to_string(&rule).expect("a rule writes");
        assert_eq!(serde_json::from_str::<Rule>(&text).expect("what was written reads"), rule);
    }
    let Ok(file) = pb::read_bytes(bytes) else { return };
    let options = WriteOptions { voting_method: true, neighborhood: true };
    let text = pb::write(&file.election, options);
    let again = match pb::read(&text) {
        Ok(again) => again.election,
        Err(findings) => panic!("what was written is refused: {findings}\n{text}"),
    };
    // Decimals that only stood on places that were left out are not needed again.
    if again.points_decimals == file.election.points_decimals {
        assert_eq!(again.ballots(), file.election.ballots(), "{text}");
    }
    assert_eq!(again.ballots().total(), file.election.ballots().total(), "{text}");
    assert_eq!(pb::write(&again, options), text);
});
