package se.regionsormland.portal.offers.event;

import java.util.Locale;
import java.util.UUID;

/** The holder wants another link, by letter. */
public record NewOfferLink(UUID id, String email, Locale language, String key) {}
