package se.regionsormland.portal.shared;

import java.util.UUID;

/**
 * Something with an address is no more, or is nobody's any longer: a draft, an offer, an
 * introduction, a watch, an account. Published in the transaction that made it so; nothing that is
 * kept beside it outlives it, least of all a letter with its link.
 */
public record Erased(UUID subject) {}
