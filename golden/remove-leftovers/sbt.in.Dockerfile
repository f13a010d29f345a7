FROM eclipse-temurin:21
COPY . .
RUN sbt assembly
