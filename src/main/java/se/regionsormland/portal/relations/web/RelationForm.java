package se.regionsormland.portal.relations.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.relations.NewRelation;
import se.regionsormland.portal.relations.RelationKind;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.OneLine;
import se.regionsormland.portal.web.Typed;

/** What the case has to do with, how and why. Nothing is chosen beforehand but what a hint says. */
record RelationForm(
    @Nullable String kind,
    @NotBlank(message = "{relations.other.empty}")
        @OneLine(max = 200, message = "{relations.other.long}")
        @Nullable String other,
    @NotBlank(message = "{relations.reason.empty}")
        @Lines(max = 2_000, message = "{relations.reason.long}")
        @Nullable String reason) {

  /** Empty until a kind is chosen. */
  Optional<NewRelation> said() {
    return Typed.one(RelationKind.class, kind)
        .filter(RelationKind::isSaid)
        .map(one -> new NewRelation(one, Typed.text(other), Typed.text(reason)));
  }
}
