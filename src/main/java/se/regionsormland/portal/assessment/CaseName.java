package se.regionsormland.portal.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.shared.IdeaKind;

/**
 * What an officer calls a case, and what she takes it for. Beside the sender's words, never instead
 * of them; without a name ({@code ""}) the case is called as the idea is.
 */
@Embeddable
public record CaseName(
    String called,
    @Enumerated(EnumType.STRING) @Nullable IdeaKind kind,
    @Enumerated(EnumType.STRING) Set<Need> needs) {

  public static final CaseName NONE = new CaseName("", null, Set.of());

  public CaseName {
    needs = Set.copyOf(needs);
  }
}
