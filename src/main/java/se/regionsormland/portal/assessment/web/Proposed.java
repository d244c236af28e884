package se.regionsormland.portal.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the machine proposes an answer, part by part, in Swedish as the sender reads it. Nothing of
 * it is in the answer until an officer keeps it.
 */
record Proposed(
    @Nullable String sentence, List<String> steps, List<String> money, List<String> obstacles) {}
