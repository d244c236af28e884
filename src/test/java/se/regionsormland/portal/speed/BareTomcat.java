package se.regionsormland.portal.speed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** What the portal is measured against: Tomcat alone, giving away the same bytes. */
final class BareTomcat {

  static final String TAG = "\"bare\"";

  private BareTomcat() {}

  /** The file to give away. */
  public static void main(String[] arguments) throws IOException, LifecycleException {
    var page = Files.readAllBytes(Path.of(arguments[0]));
    var tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
    tomcat.setPort(0);
    var context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "page", new Page(page));
    context.addServletMappingDecoded("/", "page");
    var connector = tomcat.getConnector();
    tomcat.start();
    System.out.println("Bare Tomcat is open: http://localhost:" + connector.getLocalPort());
    tomcat.getServer().await();
  }

  private static final class Page extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final byte[] page;

    Page(byte[] page) {
      this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setHeader("ETag", TAG);
      if (TAG.equals(request.getHeader("If-None-Match"))) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(page.length);
      response.getOutputStream().write(page);
    }
  }
}
