FROM gradle:8-jdk21
USER root
COPY . .
RUN gradle --no-daemon build && rm -rf ~/.gradle/caches ~/.gradle/wrapper/dists
CMD ["java", "-jar", "build/libs/app.jar"]
