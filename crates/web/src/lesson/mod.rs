//! Closing an undertaking with its lesson.

mod close;

use domain::person::StaffRole;

use crate::routes::{Access, Routes};

/// Who closes an undertaking.
const ORGANISERS: Access = Access::Role(&[StaffRole::Organiser]);

/// The routes of lessons.
pub fn routes() -> Routes {
    Routes::new().get("/bureau/opgave/{slug}/les", ORGANISERS, close::show).post(
        "/bureau/opgave/{slug}/les",
        ORGANISERS,
        close::act,
    )
}
