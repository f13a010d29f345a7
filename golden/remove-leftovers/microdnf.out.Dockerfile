FROM example.com/ubi9/ubi-minimal
RUN microdnf install -y tar && microdnf clean all
