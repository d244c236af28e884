package se.regionsormland.portal.introductions.event;

/** Somebody wants to meet whoever is behind it, and says so by following the letter's link. */
public record IntroductionToConfirm(About about, String email, String token) {}
