//! Areas come in whole or not at all, and keep their address.

use app::Error;
use app::area::import::{Imported, import};
use domain::area::Place;

use crate::in_town;

fn feature(code: &str, name: &str, more: &str, x: f64) -> String {
    let ring = format!("[[{x},52.0],[{},52.0],[{},52.1],[{x},52.1],[{x},52.0]]", x + 0.1, x + 0.1);
    format!(
        r#"{{"type":"Feature","properties":{{"code":"{code}","naam":"{name}"{more}}},"geometry":{{"type":"Polygon","coordinates":[{ring}]}}}}"#
    )
}

fn collection(features: &[String]) -> String {
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

#[tokio::test(flavor = "multi_thread")]
async fn cbs_codes_make_a_tree_and_the_same_file_twice_changes_nothing() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        // In the file the buurt comes before its wijk; two areas carry the same name.
        let file = collection(&[
            feature("BU99990001", "Centrum", r#","inwoners":-99997"#, 5.0),
            feature("WK999900", "Centrum", r#","inwoners":1200"#, 5.0),
            feature("GM9999", "Proefdorp", "", 5.0),
            feature("WIJKTEAM-1", "Havens", r#","niveau":"wijk","parent":"GM9999""#, 5.2),
        ]);
        assert_eq!(import(&context, &file).await.unwrap(), Imported { added: 4, replaced: 0 });
        let first = app::area::atlas(&context).await.unwrap();
        assert_eq!(import(&context, &file).await.unwrap(), Imported { added: 0, replaced: 4 });
        let atlas = app::area::atlas(&context).await.unwrap();
        let of = |atlas: &app::area::Atlas| atlas.all().iter().map(|b| b.area.clone()).collect::<Vec<_>>();
        assert_eq!(of(&first), of(&atlas), "ids, addresses and parents stay");
        let buurt = atlas.neighbourhood_at(None, Place { longitude: 5.05, latitude: 52.05 }).unwrap();
        assert_eq!((buurt.code.as_str(), buurt.population), ("BU99990001", None));
        let around = app::area::around(&context, "proefdorp").await.unwrap();
        assert_eq!(around.below.len(), 2);
        assert!(matches!(app::area::around(&context, "elders").await, Err(Error::NotFound)));
        let visitor = import(&town.acting(&town.resident), &file).await;
        assert!(matches!(visitor, Err(Error::NotFound)), "only administrators");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_wrong_area_stops_the_file_and_is_named() {
    in_town(|town| async move {
        let context = town.acting(&town.official);
        let good = feature("GM9999", "Proefdorp", "", 5.0);
        let cases = [
            ("geen json", "areas-not-geojson"),
            (r#"{"type":"Feature"}"#, "areas-not-geojson"),
            (&collection(&[]), "areas-empty"),
            (&collection(&[good.clone(), good.clone()]), "areas-code-twice"),
            (&collection(&[good.clone(), feature("", "Naamloos", "", 5.0)]), "areas-without-code"),
            (&collection(&[good.clone(), feature("WK999900", "", "", 5.0)]), "areas-without-name"),
            (&collection(&[good.clone(), feature("X1", "Vreemd", "", 5.0)]), "areas-level-unknown"),
            (&collection(&[good.clone(), feature("WK999900", "RD", "", 121_000.0)]), "areas-outside-earth"),
            (
                &collection(&[good.clone(), feature("WK999900", "Wees", r#","parent":"GM0001""#, 5.0)]),
                "areas-parent-unknown",
            ),
            (
                &collection(&[good.clone(), feature("GM9998", "Scheef", r#","parent":"GM9999""#, 5.0)]),
                "areas-parent-level",
            ),
            (&collection(&[good.replace("[5,52.0]]]", "[5,52.05]]]")]), "areas-ring-open"),
            (&collection(&[good.replace("Polygon", "LineString")]), "areas-geometry-wrong"),
        ];
        for (file, code) in cases {
            let Err(Error::Refused(refusals)) = import(&context, file).await else { panic!("{code}: not refused") };
            assert_eq!(refusals[0].code, code, "{file}");
            assert!(app::area::atlas(&context).await.unwrap().is_empty(), "{code}: nothing was stored");
        }
    })
    .await;
}
