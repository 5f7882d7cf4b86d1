//! Organisation: a tenant, one civil service that serves one or several municipalities.

use serde::{Deserialize, Serialize};

use crate::OrganisationId;

/// How the installation addresses people in Dutch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Register {
    /// *u*, the default.
    #[default]
    U,
    /// *je*.
    Je,
}

/// What an administrator can set for an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OrganisationSettings {
    /// *u* or *je*.
    pub register: Register,
    /// Address of the municipality's main website, for the link in the header.
    pub main_site: String,
    /// Address of this installation as people type it, without a slash at the end: for links in letters and mail.
    pub address: String,
    /// Where people can ask for help: shown on the help page and with every refusal of the letter chain.
    pub contact: String,
    /// Address for reports of weaknesses, in `security.txt`.
    pub security_contact: String,
    /// Address of the signed accessibility statement, when the municipality has one.
    pub accessibility_statement: String,
    /// Class on `<html>` under which an uploaded theme stands; empty for the default theme.
    pub theme_class: String,
    /// Hash of the uploaded theme that is in use; empty for the default theme.
    pub theme_hash: String,
}

/// A tenant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its id, first in the key of every row it owns.
    pub id: OrganisationId,
    /// Name as shown in the header.
    pub name: String,
    /// What an administrator set.
    pub settings: OrganisationSettings,
}
