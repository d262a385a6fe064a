package app.obelus.ui.review;

import app.obelus.claim.ClaimId;

/// Something that is to be mended in a claim.
///
/// @param words what is wrong, for people
public record Problem(ClaimId claim, String words) {}
