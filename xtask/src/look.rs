//! `cargo xtask look`: the style guide. The test that draws it writes it too, so what is looked at is what was tested.

use anyhow::Result;

use crate::tool;

/// Draws the guide and says where it stands.
pub fn run() -> Result<()> {
    let mut test = tool::cargo()?;
    test.args(["test", "--quiet", "--package", "web", "--lib", "look::"]);
    tool::run(&mut test)?;
    println!("target/look/index.html, target/look/bureau.html: open them in a browser");
    Ok(())
}
