//! Parts of pages that are drawn once: the fields of forms, the header and footer, the way back.
//!
//! A template that is inlined is compiled again with every page that holds it, so what many pages share is a value
//! here with a template of its own, and the macros in `templates/parts` only call it. Knows no noun and no route.

pub mod form;
pub mod layout;
