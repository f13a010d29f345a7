# expect: read-later
FROM maven:3-eclipse-temurin-21
COPY . .
RUN mvn -B package
CMD ["mvn", "spring-boot:run"]
