package se.regionsormland.portal.assessment.web.queue;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.assessment.queue.QueueFilter;
import se.regionsormland.portal.assessment.queue.QueueFilter.Show;
import se.regionsormland.portal.assessment.web.Areas;
import se.regionsormland.portal.web.Typed;

/** The queue's filter as it stands in the address; what it does not know shows all that is open. */
record QueueForm(
    @Nullable String visa, @Nullable String omrade, @Nullable String q, @Nullable String efter) {

  static QueueForm of(QueueFilter kept) {
    var area = kept.area();
    return new QueueForm(
        kept.show().slug(), area == null ? null : area.toString(), kept.words(), null);
  }

  /** An area that the strategy does not have is none. */
  QueueForm within(Areas areas) {
    return omrade == null || omrade.isEmpty()
        ? this
        : new QueueForm(visa, requireNonNullElse(areas.known(omrade), ""), q, efter);
  }

  /** Asks for nothing: what was chosen last is shown. */
  boolean isEmpty() {
    return !isChosen() && Typed.search(q).isEmpty() && efter == null;
  }

  /** Says what to show; a search alone does not. */
  boolean isChosen() {
    return visa != null || omrade != null;
  }

  QueueFilter filter() {
    return new QueueFilter(show(), Areas.number(omrade), Typed.search(q));
  }

  private Show show() {
    return Arrays.stream(Show.values())
        .filter(show -> show.slug().equals(visa))
        .findFirst()
        .orElse(Show.OPEN);
  }

  /** Whether anything is left out that is open. */
  public boolean narrowed() {
    return filter().area() != null || !filter().words().isEmpty();
  }

  /** Whether this is something else than all that is open. */
  public boolean isChoice() {
    return narrowed() || show() != Show.OPEN;
  }

  String addressAfter(@Nullable String place) {
    var address = UriComponentsBuilder.fromPath("/arenden").queryParam("visa", show().slug());
    if (filter().area() != null) {
      address.queryParam("omrade", filter().area());
    }
    if (!filter().words().isEmpty()) {
      address.queryParam("q", "{q}");
    }
    if (place != null) {
      address.queryParam("efter", place);
    }
    return address.encode().buildAndExpand(filter().words()).toUriString();
  }
}
