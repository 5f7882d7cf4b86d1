//! What every request shares: the use cases and the static files. Holds no request data.

use std::sync::Arc;

use app::App;

use crate::assets::Assets;

/// The state of the router; cheap to clone.
#[derive(Clone)]
pub struct Site {
    /// The use cases.
    pub app: Arc<App>,
    /// Stylesheet, script and pictures, by address.
    pub assets: Arc<Assets>,
}

impl Site {
    /// Puts use cases and files together.
    pub fn new(app: Arc<App>) -> Self {
        Self { app, assets: Arc::new(Assets::embedded()) }
    }

    /// Whether visitors come over HTTPS, so that cookies and headers may insist on it.
    pub fn is_secure(&self) -> bool {
        self.app.settings.tls
    }
}
