//! What people rely on at the command line: words, files and exit statuses of the program as it is built.

#[cfg(test)]
mod certify;
#[cfg(test)]
mod count;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod interrupt;
#[cfg(test)]
mod pb;
#[cfg(test)]
mod program;
#[cfg(test)]
mod repeat;
