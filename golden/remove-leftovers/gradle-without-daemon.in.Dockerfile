FROM gradle:8-jdk21
USER root
COPY . .
RUN gradle --no-daemon build
CMD ["java", "-jar", "build/libs/app.jar"]
