package se.regionsormland.portal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Counts the SQL statements that a piece of work sends to the database; what the portal's own
 * rounds ask meanwhile is not part of it.
 */
@Component
public class Statements implements BeanPostProcessor {

  private static final String ROUND = "scheduling-";

  private volatile @Nullable Queue<String> hearing;

  public int during(Runnable work) {
    return textsDuring(work).size();
  }

  /** As they were sent, in that order: for who looks for what is asked twice. */
  public List<String> textsDuring(Runnable work) {
    var texts = new ConcurrentLinkedQueue<String>();
    hearing = texts;
    try {
      work.run();
    } finally {
      hearing = null;
    }
    return List.copyOf(texts);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Counted(source) : bean;
  }

  private final class Counted extends DelegatingDataSource {

    Counted(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws SQLException {
      return counted(super.getConnection());
    }
  }

  private Connection counted(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> {
              var heard = hearing;
              if (heard != null && method.getName().equals("prepareStatement") && !inARound()) {
                heard.add(String.valueOf(arguments[0]));
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static boolean inARound() {
    return Thread.currentThread().getName().startsWith(ROUND);
  }
}
