package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.attachments.Added;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.FileSize;
import se.regionsormland.portal.web.IncomingFile;

/** The one file of a request, and what is said at its field where it is not kept. */
@Component
class Upload {

  private final Attachments attachments;
  private final UploadLimit limit;

  Upload(Attachments attachments, UploadLimit limit) {
    this.attachments = attachments;
    this.limit = limit;
  }

  /** Where it goes. */
  interface Way {
    Added add(IncomingFile file) throws IOException;
  }

  HttpStatus take(HttpServletRequest request, BindingResult binding, Way way) throws IOException {
    var file = IncomingFile.of(request);
    if (file.isEmpty()) {
      binding.rejectValue("file", "attachments.file.empty");
      return HttpStatus.UNPROCESSABLE_CONTENT;
    }
    if (!limit.allow(request)) {
      binding.rejectValue("file", "attachments.file.wait");
      return HttpStatus.TOO_MANY_REQUESTS;
    }
    return switch (way.add(file.get())) {
      case Added.Kept _ -> HttpStatus.OK;
      case Added.Refused(var why) -> {
        binding.rejectValue("file", "attachments.refused." + why);
        yield HttpStatus.UNPROCESSABLE_CONTENT;
      }
      case Added.NoRoom(var reached) -> noRoom(reached, binding);
    };
  }

  private HttpStatus noRoom(Added.Limit reached, BindingResult binding) {
    var room = attachments.room();
    var reader = LocaleContextHolder.getLocale();
    var figures =
        new Object[] {
          FileSize.of(room.each(), reader), room.count(), FileSize.of(room.together(), reader)
        };
    binding.rejectValue("file", "attachments.limit." + reached, figures, null);
    return reached == Added.Limit.SIZE
        ? HttpStatus.CONTENT_TOO_LARGE
        : HttpStatus.UNPROCESSABLE_CONTENT;
  }
}
