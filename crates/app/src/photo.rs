//! Photos: looked into by content, decoded within limits, turned upright and made anew as JPEG, so that nothing
//! of the camera (place, time, owner) is left. Runs outside the async threads. Never keeps what was uploaded.

use std::io::Cursor;

use domain::{ContributionId, PhotoId, Refusal};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};
use store::photo::PhotoRow;

use crate::{Context, Error, Result};

/// Most bytes of an upload.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// Most pixels of an upload, in millions.
pub const MOST_MEGAPIXELS: u64 = 40;
/// Longest side of an upload, in pixels.
const LONGEST_SIDE: u32 = 12_000;
/// Most memory that decoding one upload may take.
const MOST_MEMORY: u64 = 192 * 1024 * 1024;
/// Longest side of what we keep.
const LARGE: u32 = 1_600;
/// Longest side of the small one.
const SMALL: u32 = 400;
/// Quality of the JPEGs: no visible loss in photos of places.
const QUALITY: u8 = 82;

/// A photo made anew, ready to store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    width: u32,
    height: u32,
    large: Vec<u8>,
    small: Vec<u8>,
}

/// Makes a photo anew, or says why it cannot.
pub async fn prepare(context: &Context, bytes: Vec<u8>) -> Result<Prepared> {
    // One at a time: a photo of 40 megapixels takes much memory, and a queue keeps a flood from filling it.
    let _turn = context.app.pictures.acquire().await.map_err(|_| Error::Internal("the queue is closed".to_owned()))?;
    let made =
        tokio::task::spawn_blocking(move || make(&bytes)).await.map_err(|error| Error::Internal(error.to_string()))?;
    Ok(made?)
}

fn make(bytes: &[u8]) -> std::result::Result<Prepared, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::of("photo", "file-too-large").with("megabytes", MOST_BYTES / 1024 / 1024));
    }
    let broken = |_: image::ImageError| Refusal::of("photo", "photo-broken");
    let mut reader = ImageReader::new(Cursor::new(bytes))
        .with_guessed_format()
        .map_err(|_| Refusal::of("photo", "photo-wrong-type"))?;
    if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) {
        return Err(Refusal::of("photo", "photo-wrong-type"));
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let too_many = || Refusal::of("photo", "photo-too-many-pixels").with("megapixels", MOST_MEGAPIXELS);
    let mut decoder = reader
        .into_decoder()
        .map_err(|error| if matches!(error, image::ImageError::Limits(_)) { too_many() } else { broken(error) })?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_MEGAPIXELS * 1_000_000 || width.max(height) > LONGEST_SIDE {
        return Err(too_many());
    }
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let decoded = DynamicImage::from_decoder(decoder)
        .map_err(|error| if matches!(error, image::ImageError::Limits(_)) { too_many() } else { broken(error) })?;
    let mut large = on_white(within(decoded, LARGE));
    large.apply_orientation(orientation);
    let small = within(large.clone(), SMALL);
    Ok(Prepared {
        width: large.width(),
        height: large.height(),
        large: jpeg(&large).map_err(broken)?,
        small: jpeg(&small).map_err(broken)?,
    })
}

/// JPEG knows no transparency: what was see-through becomes white, not black.
fn on_white(picture: DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.into_rgb8());
    }
    let blended = picture.into_rgba8();
    let over = |colour: u8, alpha: u8| {
        let (colour, alpha) = (u16::from(colour), u16::from(alpha));
        u8::try_from((colour * alpha + 255 * (255 - alpha)) / 255).unwrap_or(255)
    };
    DynamicImage::ImageRgb8(image::RgbImage::from_fn(blended.width(), blended.height(), |x, y| {
        let image::Rgba([red, green, blue, alpha]) = *blended.get_pixel(x, y);
        image::Rgb([over(red, alpha), over(green, alpha), over(blue, alpha)])
    }))
}

/// The picture with no side longer than `side`. A much larger one is first averaged down, which needs little memory.
fn within(picture: DynamicImage, side: u32) -> DynamicImage {
    let longest = picture.width().max(picture.height());
    if longest <= side {
        return picture;
    }
    let nearer = if longest > 2 * side { picture.thumbnail(2 * side, 2 * side) } else { picture };
    nearer.resize(side, side, FilterType::CatmullRom)
}

fn jpeg(picture: &DynamicImage) -> image::ImageResult<Vec<u8>> {
    let mut bytes = Vec::new();
    picture.write_with_encoder(JpegEncoder::new_with_quality(&mut bytes, QUALITY))?;
    Ok(bytes)
}

/// Stores a prepared photo in the caller's transaction.
pub async fn keep(context: &Context, tx: &mut store::Tx, prepared: Prepared) -> Result<PhotoId> {
    let id: PhotoId = context.new_id();
    let row = PhotoRow {
        id,
        media_type: "image/jpeg".to_owned(),
        width: i64::from(prepared.width),
        height: i64::from(prepared.height),
        bytes: prepared.large,
        thumbnail: prepared.small,
    };
    store::photo::insert(tx, context.organisation_id(), &row, context.now()).await?;
    Ok(id)
}

/// A photo for a page, and whether anyone may keep a copy of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The JPEG.
    pub bytes: Vec<u8>,
    /// It belongs to a public plan.
    pub is_public: bool,
}

/// The photo of a public plan; of any plan for officials; of a draft for who holds the draft.
pub async fn show(context: &Context, id: PhotoId, is_small: bool, own_draft: Option<ContributionId>) -> Result<Shown> {
    let organisation = context.organisation_id();
    let mut tx = context.read().await?;
    let is_public = store::photo::is_public(&mut tx, organisation, id).await?;
    let is_own = match own_draft {
        Some(draft) if !is_public => {
            store::contribution::draft(&mut tx, organisation, draft).await?.is_some_and(|draft| draft.photo == Some(id))
        }
        _ => false,
    };
    let is_staff = context.actor.as_ref().is_some_and(|actor| actor.is_staff());
    if !(is_public || is_own || is_staff) {
        return Err(Error::NotFound);
    }
    let found = if is_small {
        store::photo::small(&mut tx, organisation, id).await?
    } else {
        store::photo::large(&mut tx, organisation, id).await?
    };
    Ok(Shown { bytes: found.ok_or(Error::NotFound)?, is_public })
}
