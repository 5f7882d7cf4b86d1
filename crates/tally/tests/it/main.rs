//! What users of the library rely on: official results, round trips, refusals.

#[cfg(test)]
mod around;
#[cfg(test)]
mod certified;
#[cfg(test)]
mod data;
#[cfg(test)]
mod files;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod leftovers;
#[cfg(test)]
mod needed;
#[cfg(test)]
mod official;
#[cfg(test)]
mod pabutools;
#[cfg(test)]
mod published;
#[cfg(test)]
mod random;
#[cfg(test)]
mod recorded;
#[cfg(test)]
mod reference;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod small;
#[cfg(test)]
mod support;
#[cfg(test)]
mod ties;
