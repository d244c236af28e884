package se.regionsormland.portal.attachments;

import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.ideas.Channel;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.SubmittedIdeas;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.records.DoneBy;
import se.regionsormland.portal.web.IncomingFile;
import se.regionsormland.portal.web.NotFound;

/** What came with a letter on paper or by mail: an officer adds it to the case that she entered. */
@Service
@ForOfficers
public class FilesByHand {

  private final SubmittedIdeas ideas;
  private final CaseAttachments attachments;
  private final Intake intake;

  FilesByHand(SubmittedIdeas ideas, CaseAttachments attachments, Intake intake) {
    this.ideas = ideas;
    this.attachments = attachments;
    this.intake = intake;
  }

  /** A case that was entered by hand, and the files it has; {@code isOpen} to more. */
  public record Paper(SubmittedIdea idea, List<Attachment> files, boolean isOpen) {

    public Paper {
      files = List.copyOf(files);
    }
  }

  public Attachments.Room room() {
    return intake.room();
  }

  /**
   * @throws NotFound also where it came through the portal: its sender adds files herself
   */
  public Paper of(String reference, Viewer viewer) {
    var idea =
        ideas
            .withReference(reference, viewer)
            .filter(one -> one.came().channel() != Channel.PORTAL)
            .orElseThrow(NotFound::new);
    var files = attachments.of(idea.id(), viewer);
    return new Paper(idea, files, KeptAttachments.isOpen(idea.state()));
  }

  /**
   * The log says who added it. Whatever is not kept leaves nothing behind.
   *
   * @throws IOException where it never came to its end
   */
  public Added add(String reference, IncomingFile file, String secrecy, Viewer viewer)
      throws IOException {
    var idea = of(reference, viewer).idea();
    return intake.take(new Intake.Given(idea.id(), DoneBy.of(viewer), secrecy), file);
  }
}
