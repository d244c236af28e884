package se.regionsormland.portal.funding.facts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who pays, how much and when: {@code decides} on the money, {@code applyAt} is where one applies,
 * {@code running} tells that one can do so at any time. An empty text is "not known".
 */
@Embeddable
public record Terms(
    @Enumerated(EnumType.STRING) Payer payer,
    String runsIt,
    String decides,
    String applyAt,
    @Enumerated(EnumType.STRING) Gives gives,
    String share,
    @Enumerated(EnumType.STRING) Start starts,
    String calls,
    boolean running) {}
