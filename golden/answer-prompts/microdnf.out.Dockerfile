FROM example.com/ubi9-minimal
RUN microdnf install -y tar && microdnf clean all
