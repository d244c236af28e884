package se.regionsormland.portal.attachments.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.attachments.Added;
import se.regionsormland.portal.attachments.Attachments;
import se.regionsormland.portal.attachments.FileSize;
import se.regionsormland.portal.web.ClientAddress;
import se.regionsormland.portal.web.IncomingFile;
import se.regionsormland.portal.web.Limit;

/** The one file of a request, and what is said at its field where it is not kept. */
@Component
class Upload {

  private final Attachments attachments;
  private final Limit perAddress;

  /** Nobody has the portal look into file after file: sixty in a room send ten each. */
  Upload(
      Attachments attachments,
      @Value("${portal.attachments.per-hour:600}") int perHour,
      Clock clock) {
    this.attachments = attachments;
    this.perAddress = new Limit(perHour, Duration.ofHours(1), clock);
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
    if (!perAddress.take(ClientAddress.of(request)).isZero()) {
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
