package se.regionsormland.portal.openness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** A text of 20,000 characters fits whatever its letters; more than that is not read at all. */
@ControllerAdvice
class ShortBodies extends RequestBodyAdviceAdapter {

  private static final int BYTES = 12 * SuggestionRequest.LONGEST + 1_000;

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return parameter.getParameterType() == SuggestionRequest.class;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    byte[] body = message.getBody().readNBytes(BYTES + 1);
    if (body.length > BYTES) {
      var problem =
          ProblemDetail.forStatusAndDetail(
              HttpStatus.BAD_REQUEST, "text is longer than 20,000 characters");
      throw new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
    return new Read(message.getHeaders(), new ByteArrayInputStream(body));
  }

  private record Read(HttpHeaders getHeaders, InputStream getBody) implements HttpInputMessage {}
}
