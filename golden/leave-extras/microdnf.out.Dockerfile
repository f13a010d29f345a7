FROM example.com/ubi-minimal:9
RUN microdnf install --nodocs -y tar && microdnf clean all
