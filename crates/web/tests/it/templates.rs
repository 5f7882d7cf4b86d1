//! Templates keep to the house style: classes that exist, nothing inline.

use std::path::Path;

/// All files below a folder with this ending, with their text.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|kind| kind == ending) {
            found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    found
}

/// The templates of this room.
pub(crate) fn templates() -> Vec<(String, String)> {
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), "html")
}

#[test]
fn every_class_exists_in_the_stylesheet() {
    let assets = web::assets::Assets::embedded();
    let css = assets.stylesheet();
    for (file, text) in templates() {
        for classes in text.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            // What a template decides at run time is not judged, only what is written out.
            let written = classes.split("{%").next().unwrap_or_default();
            let written =
                written.split("{{").map(|part| part.split("}}").last().unwrap_or_default()).collect::<String>();
            for class in written.split_whitespace() {
                let is_ours = class.starts_with("utrecht-") || class.starts_with("app-");
                assert!(is_ours, "{file}: class {class} is neither utrecht- nor app-");
                assert!(css.contains(&format!(".{class}")), "{file}: class {class} stands in no stylesheet");
            }
        }
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    for (file, text) in templates() {
        for forbidden in [
            " style=\"",
            "<style",
            "<script>",
            " onclick=",
            " onchange=",
            " onsubmit=",
            "javascript:",
            " placeholder=",
            " required>",
            " required ",
            "src=\"http",
            "href=\"http",
        ] {
            assert!(!text.contains(forbidden), "{file} holds {forbidden}");
        }
    }
}
