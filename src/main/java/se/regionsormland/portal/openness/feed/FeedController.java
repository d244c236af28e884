package se.regionsormland.portal.openness.feed;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.web.Costly;

/**
 * The feeds. A reader asks each time whether its copy still holds, by its tag alone: by the latest
 * date it would keep what has been hidden since.
 */
@RestController
@ForEveryone
class FeedController {

  private static final MediaType ATOM =
      new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);

  private final IdeaFeed ideas;
  private final CallFeed calls;

  FeedController(IdeaFeed ideas, CallFeed calls) {
    this.ideas = ideas;
    this.calls = calls;
  }

  @Costly
  @GetMapping("/floden/projektideer.atom")
  ResponseEntity<byte[]> ideas(@ModelAttribute("filter") FeedFilter filter) {
    return answer(ideas.of(filter));
  }

  @GetMapping("/floden/utlysningar.atom")
  ResponseEntity<byte[]> calls(@ModelAttribute("filter") FeedFilter filter) {
    return answer(calls.of(filter));
  }

  private static ResponseEntity<byte[]> answer(Feed feed) {
    return ResponseEntity.ok()
        .contentType(ATOM)
        .cacheControl(CacheControl.noCache())
        .body(AtomWriter.write(feed));
  }
}
