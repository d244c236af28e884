package se.regionsormland.portal.assessment.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import se.regionsormland.portal.assessment.QueueFilter;
import se.regionsormland.portal.assessment.QueueFilter.Show;
import se.regionsormland.portal.web.Typed;

/** The queue's filter as it stands in the address; what it does not know shows all that is open. */
record QueueForm(
    @Nullable String visa, @Nullable String omrade, @Nullable String q, @Nullable String efter) {

  QueueFilter filter() {
    return new QueueFilter(show(), area(), Typed.search(q));
  }

  private Show show() {
    return Arrays.stream(Show.values())
        .filter(show -> show.slug().equals(visa))
        .findFirst()
        .orElse(Show.OPEN);
  }

  private @Nullable Integer area() {
    return omrade != null && omrade.matches("[1-7]") ? Integer.valueOf(omrade) : null;
  }

  /** Whether anything is left out that is open. */
  public boolean narrowed() {
    return area() != null || !filter().words().isEmpty();
  }

  String addressAfter(@Nullable String place) {
    var address = UriComponentsBuilder.fromPath("/arenden").queryParam("visa", show().slug());
    if (area() != null) {
      address.queryParam("omrade", area());
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
