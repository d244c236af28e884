package se.regionsormland.portal.funding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who pays for projects, as the file tells. Without a date nobody has checked it. */
public record FundingSource(
    String name,
    String slug,
    String runsIt,
    String funds,
    String share,
    String calls,
    Certainty certainty,
    String source,
    @Nullable LocalDate lastChecked) {}
