# expect: nothing
FROM continuumio/miniconda3
RUN conda install numpy
