package se.regionsormland.portal.attachments;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.Attached;

/** An idea's files, for the pages of its sender. */
@Component
class AttachedToIdea implements Attached {

  private final KeptAttachments attachments;
  private final MessageSourceAccessor messages;

  AttachedToIdea(KeptAttachments attachments, MessageSource messages) {
    this.attachments = attachments;
    this.messages = new MessageSourceAccessor(messages);
  }

  @Override
  public List<File> to(UUID idea) {
    return attachments.of(idea).stream()
        .map(one ->
            new File(
                one.name(),
                messages.getMessage(
                    "attachments.what",
                    new Object[] {
                      one.number(),
                      messages.getMessage("attachments.kind." + one.kind()),
                      one.size(LocaleContextHolder.getLocale())
                    }),
                points(one)))
        .toList();
  }

  private List<String> points(Attachment one) {
    var said =
        one.remarks().stream().map(each -> messages.getMessage("attachments.remark." + each));
    var held =
        one.isGiven()
            ? Stream.<String>empty()
            : Stream.of(messages.getMessage("attachments.scan." + one.scan()));
    var marked =
        one.isMarked()
            ? Stream.of(messages.getMessage("attachments.marked"))
            : Stream.<String>empty();
    return Stream.of(held, marked, said).flatMap(each -> each).toList();
  }
}
