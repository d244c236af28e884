package se.regionsormland.portal.attachments;

import java.io.ByteArrayInputStream;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SomeIdea;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.IncomingFile;

/** What somebody writes, to add files to. */
public final class SomeDraft {

  private SomeDraft() {}

  public static SenderKey in(Drafts drafts) {
    return drafts.save(FormToken.fresh(), 0, SomeIdea.content(), SomeIdea.contact()).key();
  }

  public static IncomingFile file(String name, byte[] content) {
    return new IncomingFile(name, new ByteArrayInputStream(content));
  }
}
