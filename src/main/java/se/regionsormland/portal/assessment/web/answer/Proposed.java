package se.regionsormland.portal.assessment.web.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.web.answer.Outgoing.Line;

/**
 * What the machine proposes an answer, part by part, in Swedish as the sender reads it. Nothing of
 * it is in the answer until an officer keeps it. {@code whole} is false where something could not
 * be made.
 */
record Proposed(
    @Nullable Line sentence,
    List<Line> steps,
    List<Line> money,
    List<Line> obstacles,
    boolean whole) {}
