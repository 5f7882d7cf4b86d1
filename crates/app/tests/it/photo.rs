//! Photos of plans: made anew, upright, small and without what the camera added, or refused.

use std::io::Cursor;

use app::contribution::Step;
use app::{Error, contribution, photo};

use crate::contribution::{codes, collecting, typed};
use crate::in_town;

fn picture(width: u32, height: u32, format: image::ImageFormat) -> Vec<u8> {
    let picture = image::RgbImage::from_fn(width, height, |x, _| image::Rgb([u8::try_from(x % 256).unwrap(), 90, 30]));
    let mut bytes = Cursor::new(Vec::new());
    image::DynamicImage::ImageRgb8(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A JPEG with an EXIF block that turns it a quarter and names a place.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend_from_slice(b"GPS 52.05 5.05");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_is_made_anew_upright_and_small_or_refused() {
    in_town(|town| async move {
        let loaded = collecting(&town).await;
        let context = town.visitor();
        let upload = with_exif(&picture(2_000, 1_000, image::ImageFormat::Jpeg));
        let prepared = photo::prepare(&context, upload).await.unwrap();
        let (draft, _) = contribution::save(&context, &loaded, "net", None, typed(), Step::Cost).await.unwrap();
        let draft = contribution::save_photo(&context, draft, prepared).await.unwrap();
        let id = draft.photo.unwrap();
        assert!(
            matches!(photo::show(&context, id, false, None).await, Err(Error::NotFound)),
            "a draft's photo is its author's"
        );
        let shown = photo::show(&context, id, false, Some(draft.id)).await.unwrap();
        let large = image::load_from_memory(&shown.bytes).unwrap();
        assert_eq!(
            (large.width(), large.height(), shown.is_public),
            (800, 1_600, false),
            "turned upright and made smaller"
        );
        assert!(
            !shown.bytes.windows(4).any(|window| window == b"Exif" || window == b"GPS "),
            "nothing of the camera is left"
        );
        let small =
            image::load_from_memory(&photo::show(&context, id, true, Some(draft.id)).await.unwrap().bytes).unwrap();
        assert_eq!((small.width(), small.height()), (200, 400));

        let (draft, refusals) =
            contribution::save(&context, &loaded, "net", Some(draft), typed(), Step::Cost).await.unwrap();
        assert_eq!(refusals[0].field, "photo_description", "a picture needs words");
        let draft = contribution::remove_photo(&context, draft).await.unwrap();
        assert!(
            matches!(photo::show(&context, id, false, Some(draft.id)).await, Err(Error::NotFound)),
            "gone for good"
        );

        for (bytes, code) in [
            (b"GIF89a\x01\0\x01\0\0\0\0;".to_vec(), "photo-wrong-type"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "photo-wrong-type"),
            (picture(20, 20, image::ImageFormat::Png)[..40].to_vec(), "photo-broken"),
            (bomb(), "photo-too-many-pixels"),
            (vec![0; photo::MOST_BYTES + 1], "file-too-large"),
        ] {
            assert_eq!(codes(photo::prepare(&context, bytes).await.unwrap_err()), [code]);
        }
        assert!(photo::prepare(&context, picture(300, 200, image::ImageFormat::WebP)).await.is_ok());
    })
    .await;
}

/// A PNG of a few bytes that says it is 50,000 by 50,000.
fn bomb() -> Vec<u8> {
    let mut bytes = picture(1, 1, image::ImageFormat::Png);
    let side = 50_000_u32.to_be_bytes();
    bytes[16..20].copy_from_slice(&side);
    bytes[20..24].copy_from_slice(&side);
    let crc = crc(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&crc);
    bytes
}

/// The checksum of a PNG chunk (ISO 3309).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { 0xEDB8_8320 ^ (crc >> 1) } else { crc >> 1 })
    })
}
