//! Tells Cargo that texts and assets are part of this crate: they are embedded, and the embedding macro does not watch folders.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
    println!("cargo:rerun-if-changed=../../assets");
    println!("cargo:rerun-if-changed=templates");
    println!("cargo:rerun-if-changed=build.rs");
}
