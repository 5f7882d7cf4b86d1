//! In which language a command answers. Flags and their mistakes are English, as everywhere on a command line; what a
//! command found out about votes is said in the reader's language.

use clap::{Args, ValueEnum};
use domain::organisation::Register;
use domain::person::Language;
use web::language::Translator;

/// The language of the answer.
#[derive(Debug, Clone, Copy, Args)]
pub struct LanguageArgument {
    /// Language of the answer.
    #[arg(long, value_enum, default_value = "nl")]
    language: LanguageName,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LanguageName {
    /// Nederlands.
    Nl,
    /// English.
    En,
    /// Frysk.
    Fy,
}

impl LanguageArgument {
    /// Gives sentences in it.
    pub fn translator(self) -> Translator {
        let language = match self.language {
            LanguageName::Nl => Language::Nl,
            LanguageName::En => Language::En,
            LanguageName::Fy => Language::Fy,
        };
        Translator::new(language, Register::U)
    }
}
