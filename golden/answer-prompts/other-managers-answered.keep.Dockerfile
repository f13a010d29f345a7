# expect: nothing
FROM fedora:41
RUN dnf -y install git && yum install -qy tree && dnf install --assumeyes patch && zypper -n in tree && zypper in -y tree && microdnf install -y tar && pacman -S --noconfirm tree
