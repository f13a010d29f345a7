FROM example.com/ubi-minimal:9
RUN microdnf install -y tar && microdnf clean all
