package se.regionsormland.portal.requests;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.requests.numbers.RequestRows;

/** For whoever writes of either by its id: whether it is a request, and nothing of what it says. */
@Component
public class IdeaOrRequest {

  private final RequestRows rows;

  IdeaOrRequest(RequestRows rows) {
    this.rows = rows;
  }

  public boolean isRequest(@Nullable UUID id) {
    return id != null && rows.of(id).isPresent();
  }
}
