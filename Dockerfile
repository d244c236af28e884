# The portal without Maven or a compiler; layers that change seldom come first.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends maven && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY pom.xml .
COPY db/migration db/migration
COPY db/views db/views
COPY db/strategy db/strategy
COPY db/funding db/funding
COPY src src
RUN mvn -B -ntp -DskipTests -Dspotless.check.skip=true package \
 && java -Djarmode=tools -jar target/projektporten.jar extract --layers --destination target/layers

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home /app portal
WORKDIR /app
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
# What the classes are when it starts, kept beside it. There is no database here: it ends where it asks for one.
RUN java -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -XX:AOTCacheOutput=portal.aot -jar projektporten.jar \
      --spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none --spring.flyway.enabled=false \
      --spring.datasource.username=none --spring.datasource.password=none --server.port=0 \
      --spring.jpa.properties.hibernate.boot.allow_jdbc_metadata_access=false --spring.jpa.hibernate.ddl-auto=none \
      --spring.jpa.database-platform=org.hibernate.dialect.PostgreSQLDialect \
      --portal.secrets.key=MDEyMzQ1Njc4OS1mb3ItdGVzdHMtYWxvbmUtMTIzNDU= > /dev/null; [ "$(stat -c %s portal.aot)" -gt 60000000 ]
RUN install -d -o portal -m 700 /bilagor
USER portal
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=5 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]
# Of the memory it is given the heap has 38 in a hundred: ./bench 5-memory measures it. The kept classes are read where
# they were made for, so that they stay the file's pages and are not copied; what the compiler is done with is given back.
ENV MALLOC_ARENA_MAX=1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=38", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:ReservedCodeCacheSize=64m", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "-XX:TrimNativeHeapInterval=5000", "-XX:AOTCache=portal.aot", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0", "-jar", "projektporten.jar"]
