FROM eclipse-temurin:21
COPY . .
RUN sbt assembly && rm -rf ~/.cache/coursier/v1 ~/.ivy2/cache ~/.sbt/boot
