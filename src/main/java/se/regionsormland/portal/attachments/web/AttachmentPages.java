package se.regionsormland.portal.attachments.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.FileSize;
import se.regionsormland.portal.attachments.inspection.FileKind;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.web.DeadKey;

/** The page of all files of an idea, as its sender sees it. */
@Component
class AttachmentPages {

  private final Ideas ideas;
  private final Attachments attachments;

  AttachmentPages(Ideas ideas, Attachments attachments) {
    this.ideas = ideas;
    this.attachments = attachments;
  }

  static String at(SenderKey key) {
    return key.page() + "/bilagor";
  }

  ModelAndView list(SenderKey key, HttpStatus status, java.util.Locale reader) {
    var idea = ideas.find(key).orElseThrow(DeadKey::new);
    var room = attachments.room();
    return new ModelAndView("attachments/list", status)
        .addObject("key", key.value())
        .addObject("at", at(key))
        .addObject("sent", idea.state().isSent())
        .addObject("open", attachments.isOpen(key))
        .addObject("files", attachments.of(key))
        .addObject("room", room)
        .addObject("each", FileSize.of(room.each(), reader))
        .addObject("together", FileSize.of(room.together(), reader))
        .addObject("accepted", FileKind.accepted());
  }
}
