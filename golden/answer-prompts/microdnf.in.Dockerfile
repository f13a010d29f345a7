FROM example.com/ubi9-minimal
RUN microdnf install tar && microdnf clean all
