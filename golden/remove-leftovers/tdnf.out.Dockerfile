FROM photon:5
RUN tdnf install -y git && tdnf clean all
