package se.regionsormland.portal.advice;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;

/** What somebody has filled in. It holds, whatever the text seems to say. */
public record Known(
    @Nullable IdeaKind kind,
    @Nullable Long amount,
    @Nullable LocalDate answerBefore,
    Set<Municipality> municipalities) {

  public static final Known NOTHING = new Known(null, null, null, Set.of());

  public Known {
    municipalities = Set.copyOf(municipalities);
  }

  public static Known of(IdeaContent content) {
    return new Known(
        content.kind(), content.amount(), content.answerBefore(), content.municipalities());
  }
}
