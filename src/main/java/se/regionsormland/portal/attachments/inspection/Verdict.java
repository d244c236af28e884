package se.regionsormland.portal.attachments.inspection;

import java.util.List;
import se.regionsormland.portal.attachments.inspection.found.Refusal;
import se.regionsormland.portal.attachments.inspection.found.Remark;

/** What is said of a file once it has been looked into. */
public sealed interface Verdict {

  /** {@code name} is safe, and ends as its kind does. */
  record Accepted(FileKind kind, String name, List<Remark> remarks) implements Verdict {
    public Accepted {
      remarks = List.copyOf(remarks);
    }
  }

  record Refused(Refusal why) implements Verdict {}
}
