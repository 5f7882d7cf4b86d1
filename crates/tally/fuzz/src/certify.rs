//! Shows the checker results and certificates that were touched anywhere: an answer, never a panic; and a result with
//! other winners is accepted only where a tie allows them.
#![no_main]

mod sketch;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use tally::certify::{Certificate, certify};
use tally::{Decided, Outcome, certificate, count};

fuzz_target!(|bytes: &[u8]| {
    let mut source = sketch::Source(bytes);
    let rule = sketch::rule(&mut source);
    let touches: Vec<(usize, u8)> = (0..source.below(4)).map(|_| (source.below(256), source.byte())).collect();
    let election = sketch::election(&mut source);
    if matches!(&rule.method, tally::Method::EqualShares(shares) if shares.completion != tally::Completion::None) {
        return; // Growing shares are slow and the checker sees no more of them than of one run.
    }
    let Ok(Outcome::Decided(result)) = count(&election, &rule) else { return };
    let Ok(proof) = certificate(&election, &result) else { return };
    let mut both = serde_json::json!({ "result": &*result, "proof": proof });
    for (place, value) in touches {
        let mut left = place;
        touch(&mut both, &mut left, value);
    }
    let Ok(result) = serde_json::from_value::<Decided>(both["result"].clone()) else { return };
    let Ok(proof) = serde_json::from_value::<Option<Certificate>>(both["proof"].clone()) else { return };
    if let Err(refusal) = certify(&election, &result, proof.as_ref()) {
        assert!(!refusal.to_string().is_empty());
    }
});

/// Changes the value that stands at this place when all are counted off.
fn touch(value: &mut Value, left: &mut usize, new: u8) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(|value| touch(value, left, new)),
        Value::Object(fields) => fields.values_mut().for_each(|value| touch(value, left, new)),
        _ if *left > 0 => *left -= 1,
        Value::Number(_) => {
            *value = Value::from(if new == 255 { i64::MAX as u64 } else { u64::from(new) });
            *left = usize::MAX;
        }
        Value::String(text) => {
            *text = match new {
                0 => String::new(),
                1..=20 => format!("{}/{}", new, 1 + new % 3),
                _ => format!("p{}", new % 9),
            };
            *left = usize::MAX;
        }
        _ => *left = usize::MAX,
    }
}
